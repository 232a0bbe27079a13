import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A way to look at a page that stands alone. */
export interface Screen {
  readonly name: string
  readonly options: BrowserContextOptions
  /** What VS Code says of its theme: the class of the body, and colours by the names of their variables. */
  readonly theme?: { readonly look: string; readonly colours: Readonly<Record<string, string>> }
}

const desk = { width: 1144, height: 800 }

/** The screens that every page is looked at on. */
export const screens: readonly Screen[] = [
  { name: 'light', options: { viewport: desk } },
  { name: 'dark', options: { viewport: desk, colorScheme: 'dark' } },
  vscodeTheme('high-contrast', 'vscode-high-contrast', '#ffffff', '#000000', '#f38518'),
  { name: 'forced-colours', options: { viewport: desk, forcedColors: 'active' } },
  { name: 'phone', options: { viewport: { width: 390, height: 800 }, isMobile: true } },
]

/** The themes of VS Code that a panel is looked at in. */
export const themes: readonly Screen[] = [
  vscodeTheme('light', 'vscode-light', '#3b3b3b', '#ffffff', '#005fb8'),
  vscodeTheme('dark', 'vscode-dark', '#cccccc', '#1f1f1f', '#0078d4'),
  vscodeTheme('high-contrast', 'vscode-high-contrast', '#ffffff', '#000000', '#f38518'),
  vscodeTheme('high-contrast-light', 'vscode-high-contrast-light', '#292929', '#ffffff', '#006bbd'),
]

function vscodeTheme(
  name: string,
  look: string,
  ink: string,
  paper: string,
  focus: string,
): Screen {
  const isDark = paper !== '#ffffff'
  return {
    name,
    options: { viewport: desk },
    theme: {
      look,
      colours: {
        'editor-foreground': ink,
        'editor-background': paper,
        focusBorder: focus,
        'editorError-foreground': isDark ? '#f88070' : '#b01011',
        'editorWarning-foreground': isDark ? '#ffd370' : '#8a5a00',
        'editorInfo-foreground': isDark ? '#59a4f9' : '#1a5fb4',
      },
    },
  }
}

/** Opens a page on a screen. @throws Error when the browser complains about the page */
export async function openOn(browser: Browser, screen: Screen, markup: string): Promise<Page> {
  const page = await (await browser.newContext(screen.options)).newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.setContent(markup)
  await applyTheme(page, screen)
  if (said.length > 0) throw new Error(`The browser says: ${said.join('\n')}`)
  return page
}

/** Says what VS Code says of its theme. */
export async function applyTheme(page: Page, { theme }: Screen): Promise<void> {
  if (!theme) return
  await page.evaluate(({ look, colours }) => {
    document.body.className = look
    for (const [name, colour] of Object.entries(colours)) {
      document.documentElement.style.setProperty(`--vscode-${name}`, colour)
    }
  }, theme)
}
