/** See versions.mjs. */
export declare const versions: Readonly<
  Record<
    'newest' | 'oldest',
    {
      readonly codeServer: string
      readonly vscode: string
      readonly major: number
      readonly node: string
    }
  >
>
