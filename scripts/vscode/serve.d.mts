/** See serve.mjs. */
export interface ServeOptions {
  readonly version?: 'newest' | 'oldest' | undefined
  readonly port?: number | undefined
  readonly folder?: string | undefined
  readonly vsix?: string | undefined
  readonly extensions?: readonly string[] | undefined
  readonly settings?: Readonly<Record<string, unknown>> | undefined
  readonly trustEverything?: boolean | undefined
  readonly secret?: string | undefined
}

export interface Served {
  readonly url: string
  readonly port: number
  readonly exited: Promise<number>
  log(): string
  stop(): Promise<void>
}

export declare const calmSettings: Readonly<Record<string, unknown>>
export declare function serveVscode(options?: ServeOptions): Promise<Served>
export declare function unpackExtension(
  vsix: string,
  into: string,
  version?: 'newest' | 'oldest',
): Promise<string>
export declare function refuseBusyPort(port: number): Promise<void>
