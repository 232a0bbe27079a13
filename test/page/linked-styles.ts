/**
 * A page that stands alone, as it is kept to be looked at: its style sheet, which all pages share, lies beside it, and so
 * its policy, which lets nothing in from outside, is left out.
 */
export function withLinkedStyles(page: string): string {
  return page
    .replace(/<style>[\s\S]*<\/style>/, '<link rel="stylesheet" href="page.css">')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
}
