/** See install.mjs. */
export declare const cacheFolder: string
export declare function installVscode(
  name?: 'newest' | 'oldest',
): Promise<{ readonly root: string; readonly node: string; readonly version: string }>
