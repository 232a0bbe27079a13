import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../vscode/chromium.mjs'

const script = fileURLToPath(new URL('../../dist/preview.js', import.meta.url))

/**
 * Opens the script of the preview's panel in a browser without a window, with nothing of VS Code around it.
 *
 * @returns {Promise<{ show: (answer: object) => Promise<{ begun: number, all: number }>, close: () => Promise<void> }
 *   | undefined>} `show` takes an answer of the server and resolves with the milliseconds until its first parts, and all
 *   of them, are in the document and laid out; undefined where there is no browser
 */
export async function openPanel() {
  const executablePath = findBrowser()
  if (!executablePath) return undefined
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<style id="styles"></style></head><body class="vscode-light"><div id="page"></div></body></html>`)
  await page.evaluate(() => {
    window.told = []
    window.acquireVsCodeApi = () => ({
      getState: () => undefined,
      setState: () => {},
      postMessage: (message) => window.told.push(message.type),
    })
  })
  await page.addScriptTag({ content: readFileSync(script, 'utf8') })
  return {
    async show({ styles, top, parts }) {
      const message = { type: 'page', banner: '', page: { styles, top, parts } }
      const { begun, all, told } = await page.evaluate(async (data) => {
        // As in VS Code, where the page before has been drawn long ago.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        window.told = []
        const started = performance.now()
        window.dispatchEvent(new MessageEvent('message', { data }))
        document.body.getBoundingClientRect()
        const begun = performance.now() - started
        while (document.getElementById('progress')) {
          await new Promise((resolve) => setTimeout(resolve))
        }
        document.body.getBoundingClientRect()
        return { begun, all: performance.now() - started, told: window.told }
      }, message)
      if (told.includes('ready')) throw new Error('The panel lacks a part of the page')
      return { begun, all }
    },
    close: () => browser.close(),
  }
}
