/** Fonts that workstations have; all have figures and signs of a chart. A name that is not here is passed over. */
const KNOWN = [
  'Aptos',
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Helvetica',
  'Helvetica Neue',
  'Lato',
  'Microsoft YaHei',
  'Noto Sans',
  'Open Sans',
  'PingFang SC',
  'Roboto',
  'Segoe UI',
  'Source Sans Pro',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
]
const GENERIC: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'system-ui'])

/** The known ones of a list of font families, in its order, as CSS; null when there is none. Fonts are never fetched, only named. */
export function fontsFrom(families: string): string | null {
  const names = families
    .replace(/;\s*$/, '')
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
  const taken = names.flatMap((name) => {
    const known = KNOWN.find((one) => one.toLowerCase() === name.toLowerCase())
    if (known !== undefined) return [`"${known}"`]
    return GENERIC.has(name.toLowerCase()) ? [name.toLowerCase()] : []
  })
  return taken.length === 0 ? null : taken.join(', ')
}
