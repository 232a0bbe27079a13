import type { ActionProvider } from './action-provider.ts'
import { fixEverything } from './fix-everything.ts'
import { fixes } from './fixes.ts'
import { quieting } from './quieting.ts'
import { refactorings } from './refactorings.ts'

/** Everything that makes code actions, in the order in which they are offered. */
export const providers: readonly ActionProvider[] = [fixes, quieting, refactorings, fixEverything]
