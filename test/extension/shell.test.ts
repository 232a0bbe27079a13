import { expect, test } from 'vitest'
import { shell } from '../../src/extension/preview/shell.ts'

const parts = {
  nonce: 'a1b2',
  script: 'https://panel.example/dist/preview.js',
  title: 'Preview </title><script>alert(1)</script>',
}

test('the panel lets through its own styles and script, and nothing from anywhere else', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(shell(parts))?.[1]
  expect(policy?.split('; ')).toEqual([
    `default-src 'none'`,
    `style-src 'nonce-a1b2'`,
    `script-src 'nonce-a1b2'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ])
})

test('names of files cannot become markup', () => {
  const document = shell(parts)
  expect(document.match(/<script/g)).toHaveLength(1)
  expect(document).toContain('<script nonce="a1b2" src="https://panel.example/dist/preview.js">')
  expect(document.match(/<\/title>/g)).toHaveLength(1)
})
