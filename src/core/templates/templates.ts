import { alwaysOn } from './always-on.ts'
import { event } from './event.ts'
import { launch } from './launch.ts'
import { minimal } from './minimal.ts'
import type { Template } from './template.ts'

/** Every way to begin a plan, in the order in which they are offered. */
export const templates: readonly Template[] = [minimal, launch, alwaysOn, event]
