import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { Writer } from './response-desk.ts'
import { RESPONSE_WORDS, writerInWords } from './response-words.ts'

type TakeBackProps = { readonly where: string; readonly date: IsoDate; readonly by: Writer; readonly onTakeBack: () => void }

/** Entered in error: of one's own visit at once, of another's only after asking. */
export function TakeBack({ where, date, by, onTakeBack }: TakeBackProps) {
  const [asking, setAsking] = useState(false)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [asking])
  const { mark, sure, sureYes, sureNo } = RESPONSE_WORDS.inError
  if (!asking)
    return (
      <button
        type="button"
        className="link"
        aria-label={`${mark}: ${date}`}
        title={where}
        onClick={by.own ? onTakeBack : () => setAsking(true)}
      >
        {mark}
      </button>
    )
  return (
    <span role="group" aria-label={sure(writerInWords(by))}>
      {sure(writerInWords(by))}{' '}
      <button type="button" className="link" ref={no} onClick={() => setAsking(false)}>
        {sureNo}
      </button>{' '}
      <button type="button" className="link" onClick={onTakeBack}>
        {sureYes}
      </button>
    </span>
  )
}
