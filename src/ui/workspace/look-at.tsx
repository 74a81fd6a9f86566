import { PICTURE_NAMES, type PictureName } from '../pictures/picture-name.ts'
import { WORDS } from '../words.ts'

/** What can be looked at rather than read. */
export const LookAt = ({ onOpen }: { readonly onOpen: (picture: PictureName) => void }) => (
  <p className="look-at">
    {WORDS.pictures.lookAt}{' '}
    {PICTURE_NAMES.map((name) => (
      <button key={name} type="button" className="link" onClick={() => onOpen(name)}>
        {WORDS.pictures.title[name]}
      </button>
    ))}
  </p>
)
