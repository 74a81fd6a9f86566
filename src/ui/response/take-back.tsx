import { useEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { Writer } from './response-desk.ts'
import { RESPONSE_WORDS, writerInWords } from './response-words.ts'

type TakeBackProps = { readonly where: string; readonly date: IsoDate; readonly by: Writer; readonly onTakeBack: () => void }

/** Entered in error: of one's own visit at once, of another's only after asking. */
export function TakeBack({ where, date, by, onTakeBack }: TakeBackProps) {
  const [asking, setAsking] = useState(false)
  const { mark } = RESPONSE_WORDS.inError
  return asking ? (
    <Sure by={by} onYes={onTakeBack} onNo={() => setAsking(false)} />
  ) : (
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
}

type SureProps = { readonly by: Writer; readonly onYes: () => void; readonly onNo: () => void }

function Sure({ by, onYes, onNo }: SureProps) {
  const { sure, sureYes, sureNo } = RESPONSE_WORDS.inError
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [])
  return (
    <span>
      {sure(writerInWords(by))}{' '}
      <button type="button" className="link" ref={no} onClick={onNo}>
        {sureNo}
      </button>{' '}
      <button type="button" className="link" onClick={onYes}>
        {sureYes}
      </button>
    </span>
  )
}
