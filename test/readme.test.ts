/** What the READMEs and CONTRIBUTING tell people to type must exist. */
import assert from 'node:assert/strict'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseTestArguments } from '../scripts/testing/test-arguments.mjs'
import { commands } from '../src/cli/commands.ts'

const root = join(import.meta.dirname, '..')
const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const names = Object.keys(commands)

/** The commands of the shell examples, without their comments. */
function listCommands(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.split('\n'))
  return blocks.map((line) => line.replace(/\s+#.*$/, '').trim()).filter((line) => line !== '')
}

for (const name of documents) {
  const text = readFileSync(join(root, name), 'utf8')

  test(`${name}: every npm command is a script of package.json, with arguments that it takes`, () => {
    const used = listCommands(text).filter((line) => /(^|\s)npm /.test(line))
    assert.ok(used.length > 0)
    for (const line of used) {
      const [, script = '', rest = ''] = /npm (?:run )?(\S+)(?: -- (.*))?$/.exec(line) ?? []
      assert.ok(packageJson.scripts[script], line)
      if (script === 'test') parseTestArguments(rest.split(' ').filter((word) => word !== ''))
    }
  })

  test(`${name}: every guatu command exists`, () => {
    const used = [...text.matchAll(/bin\/guatu ([a-z]+(?: [a-z]+)?)/g)].map(([, words = '']) => words)
    for (const words of used)
      assert.ok(
        names.some((name) => `${words} `.startsWith(`${name} `)),
        words,
      )
  })

  test(`${name}: every linked file exists`, () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    )
  })
}

test('bin/guatu is the program of the package and may be executed', () => {
  assert.deepEqual(packageJson.bin, { guatu: 'bin/guatu' })
  accessSync(join(root, 'bin', 'guatu'), constants.X_OK)
})
