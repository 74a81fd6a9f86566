import type { Character, CharacterKey } from './character.ts'
import { epic } from './epic.ts'
import { generic } from './generic.ts'
import { oracle } from './oracle.ts'

export const CHARACTERS: Readonly<Record<CharacterKey, Character>> = { generic, epic, oracle }

export const CHARACTER_KEYS: readonly CharacterKey[] = ['generic', 'epic', 'oracle']
