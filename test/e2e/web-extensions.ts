import type { Page } from 'playwright-core'

/**
 * Makes the workbench load extensions from an address into its web-worker extension host, as a
 * site like vscode.dev does: by an entry in the configuration that is part of its page.
 *
 * @param page the page before it is opened
 * @param endpoint `http://HOST:PORT` that serves each extension's folder under `/NAME/`
 * @param names the folders' names
 */
export async function showWebExtensions(page: Page, endpoint: string, names: readonly string[]) {
  const { host } = new URL(endpoint)
  const extensions = names.map((name) => ({ scheme: 'http', authority: host, path: `/${name}` }))

  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(configuration, (_, start, text, end) => {
        const settings = JSON.parse(unescapeAttribute(text))
        settings.developmentOptions = { ...settings.developmentOptions, extensions }
        return start + escapeAttribute(JSON.stringify(settings)) + end
      })
      const headers = { ...response.headers() }
      const policy = headers['content-security-policy'] ?? ''
      // A site's extensions come by https, which the workbench allows; ours may come from here, too.
      // Nothing else changes: the rules for webviews are those that users get.
      headers['content-security-policy'] = policy.replace(
        /\b(connect|img|font)-src\b/g,
        `$& ${endpoint}`,
      )
      await route.fulfill({ response, body, headers })
    },
  )
}

const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/

function unescapeAttribute(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
