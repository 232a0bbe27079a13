import { type Browser, chromium } from 'playwright-core'
import { ensureBrowser } from '../../scripts/vscode/chromium.mjs'

/** Starts a browser of its own, without a window. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      // Else Chromium asks whether a page may fetch from another port of this machine.
      '--disable-features=LocalNetworkAccessChecks',
    ],
  })
}
