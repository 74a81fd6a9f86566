/** What can be looked at. */
export const PICTURE_NAMES = ['timeline', 'figures', 'penetration', 'path'] as const
export type PictureName = (typeof PICTURE_NAMES)[number]
