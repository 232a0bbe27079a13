/** The SHA-256 of `pageStyles`, as the policy of a page names it; `test/page/styles-hash.test.ts` says when it is stale. */
export const stylesHash = 'sha256-yRl0Sa6g4tnGAf8uWQ/Hq9uKTqFaccm2w3ss6GkmtcM='
