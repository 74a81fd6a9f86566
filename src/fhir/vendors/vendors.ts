import { epic } from './epic.ts'
import { generic } from './generic.ts'
import { oracle } from './oracle.ts'
import type { Vendor, VendorName } from './vendor.ts'

export const VENDORS: Readonly<Record<VendorName, Vendor>> = { generic, epic, oracle }
