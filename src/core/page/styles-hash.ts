/** The SHA-256 of `pageStyles`, as the policy of a page names it; `test/page/styles-hash.test.ts` says when it is stale. */
export const stylesHash = 'sha256-HIyYhh6qpQ85C61J+n/nysjVtM845qiOL2ELVbCq7Vo='
