/** The SHA-256 of `pageStyles`, as the policy of a page names it; `test/page/styles-hash.test.ts` says when it is stale. */
export const stylesHash = 'sha256-gJRQZRnjKNvJypgOVT4KFvf5D6yLbUGOEfTnEsBh0XI='
