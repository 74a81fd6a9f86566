import type { Attachment, Binary, FhirResource } from 'fhir/r4'

/** Oracle Health gives the address of a Binary for a PDF, never the data inline (its DiagnosticReport and DocumentReference pages). */
export const pdfsAsBinaries = (resources: readonly FhirResource[]): readonly FhirResource[] =>
  resources.flatMap((each): readonly FhirResource[] => {
    const binaries: Binary[] = []
    const linked = (attachment: Attachment): Attachment => {
      const { data, ...rest } = attachment
      if (data === undefined || !attachment.contentType?.startsWith('application/pdf')) return attachment
      const id = `${each.id}-pdf-${binaries.length + 1}`
      binaries.push({ resourceType: 'Binary', id, contentType: 'application/pdf', data })
      return { ...rest, url: `Binary/${id}` }
    }
    if (each.resourceType === 'DiagnosticReport' && each.presentedForm)
      return [{ ...each, presentedForm: each.presentedForm.map(linked) }, ...binaries]
    if (each.resourceType !== 'DocumentReference') return [each]
    return [{ ...each, content: each.content.map((part) => ({ ...part, attachment: linked(part.attachment) })) }, ...binaries]
  })
