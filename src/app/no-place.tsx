import { createRoot } from 'react-dom/client'
import { useLanguage } from '../ui/language/use-language.ts'
import { StoppedScreen } from '../ui/screens/stopped-screen.tsx'
import { takeQuery } from './page-address.ts'

/**
 * The page is not the one that belongs to this build. Nobody would see a chart, so that nothing is begun: the code in the address is taken out
 * of it and not redeemed.
 */
takeQuery()
createRoot(document.body.appendChild(document.createElement('div'))).render(<NoPlace />)

function NoPlace() {
  useLanguage()
  return <StoppedScreen problem="bad-configuration" detail={'index.html has no element with the id "root".'} onRetry={null} />
}
