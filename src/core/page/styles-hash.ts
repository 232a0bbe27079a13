/** The SHA-256 of `pageStyles`, as the policy of a page names it; `test/page/styles-hash.test.ts` says when it is stale. */
export const stylesHash = 'sha256-SyqW869GEcBEBgK8UHjLzioTLuB/TthDy2OnRt0z6wA='
