import { version as written } from '../../package.json'

/** The version of commsplan that runs. */
export const version: string = written
