/** The SHA-256 of `pageStyles`, as the policy of a page names it; `test/page/styles-hash.test.ts` says when it is stale. */
export const stylesHash = 'sha256-qgKFT60d5jxJ8FK9pssPBwX/ELezZJQQzRmAYoxHRWI='
