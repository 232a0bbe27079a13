/** What a snippet writes for a client that knows no tab stops: those with a suggestion leave it, the others nothing. */
export function snippetWithoutStops(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+\|([^,|]*)[^}]*\}|\$\{\d+:([^}]*)\}|\$\d+/g,
    (_stop, sign = '', choice = '', suggestion = '') => `${sign}${choice}${suggestion}`,
  )
}
