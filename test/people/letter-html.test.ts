import type { ParsedMail } from 'mailparser'
import t from 'tap'
import { LETTERS, readLetter } from '../../services/library/letters.ts'
import { PostRoom } from '../../services/people/post-room/post-room.ts'
import { type Mail, mailSender } from '../../services/plumbing/mail.ts'
import { startBrowser } from '../world/browser.ts'
import { MoodyMailServer } from '../world/mail-server.ts'

/** Letters as a reader shows them: the words of the text, nothing from elsewhere, and no way out but ours. */
const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const
const LINK = `https://answers.example/#${'a'.repeat(26)}.${'b'.repeat(16)}.${'c'.repeat(16)}.nl`
const PAGE = `https://answers.example/#k.${'b'.repeat(16)}`
const words = (given: Readonly<Record<string, string>> = {}): Record<string, string> =>
  new Proxy(
    { name: 'Mia', link: LINK, page: PAGE, code: 'w1aw1aw1aw', fingerprint: 'bbbb-bbbb', ...given },
    {
      get: (all, name: string) => all[name as keyof typeof all] ?? `<${name}> & "more"`,
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    },
  )
const sent: Mail[] = []
const post = new PostRoom(async (mail) => void sent.push(mail))
const rendered = async (letter: (typeof LETTERS)[number], language: string, given = {}): Promise<Mail> => {
  await post.send({ id: 'x', to: 'mia@bakery.example', letter, language, words: words(given) })
  return sent.at(-1)!
}
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" }
/** What somebody reads of it. */
const readOf = (html = ''): string =>
  (html.split(/<body[^>]*>/)[1] ?? '')
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => SIGNS[name] ?? '')
    .trim()

t.test('a name is never more than a name', async (t) => {
  for (const name of [
    '<b>Mia</b>',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '&lt;i&gt;',
    'https://evil.example/#login',
    '[Mia](https://evil.example)',
    'javascript:alert(1)',
  ]) {
    const { html, text } = await rendered('invitation', 'nl', { name })
    const links = [...(html ?? '').matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)
    t.strictSame(links, [LINK, PAGE], `only our links, with ${name}`)
    t.notMatch(
      html,
      /<(?!\/?(html|head|meta|title|style|body|div|p|a|br|b)[ >]|!doctype)/,
      'no other element',
    )
    t.ok(text.includes(name), 'and its letters are all there')
    t.equal(readOf(html), text.trim())
  }
})

t.test('what cannot be seen is in neither form, and a subject stays one line', async (t) => {
  const { html, text, subject } = await rendered('conversation-summary', 'nl', {
    other: 'M\u202eia\u0000\r\nBcc: x',
  })
  for (const form of [html, text, subject]) t.notMatch(form, /[\u202e\0\r]/)
  t.notMatch(subject, '\n')
})

t.test('the words are those of the plain text, in every letter and language', async (t) => {
  for (const letter of LETTERS)
    for (const language of LANGUAGES) {
      const { html, text, subject } = await rendered(letter, language)
      t.equal(readOf(html), text.trim().replace(/\n{3,}/g, '\n\n'), `${letter} ${language}`)
      t.equal(text, (await readLetter(letter, language, words())).text, 'and the plain text stays as it was')
      t.match(html, `<html lang="${language}">`)
      t.ok(subject.length > 5)
    }
})

t.test('nothing is fetched, and nothing is told', async (t) => {
  for (const letter of LETTERS) {
    const { html } = await rendered(letter, 'nl')
    t.notMatch(
      html,
      /<(img|link|script|iframe|object|video|form|input|base)|@import|url\(|src=|http-equiv/i,
      letter,
    )
    const addresses = [...(html ?? '').matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => address)
    t.strictSame(
      addresses.filter((one) => one !== LINK && one !== PAGE),
      [],
      'no other address',
    )
  }
})

t.test('on a phone of 320 pixels, in light and dark, it is read without scrolling sideways', async (t) => {
  const browser = await startBrowser()
  t.teardown(() => browser.close())
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    await page.setContent(
      (await rendered('invitation', 'de', { name: 'Wolfeschlegelsteinhausenbergerdorff' })).html ?? '',
    )
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, colorScheme)
    const computed = (of: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${of}'))['${property}']`)
    const seen = {
      paper: await computed('body', 'backgroundColor'),
      ink: await computed('p', 'color'),
      link: await computed('a', 'color'),
      size: await computed('p', 'fontSize'),
    }
    t.strictSame(
      seen,
      colorScheme === 'light'
        ? { paper: 'rgb(255, 255, 255)', ink: 'rgb(29, 43, 47)', link: 'rgb(15, 92, 92)', size: '17px' }
        : { paper: 'rgb(18, 25, 27)', ink: 'rgb(238, 243, 242)', link: 'rgb(92, 194, 184)', size: '17px' },
    )
    t.strictSame(asked, [], 'and it asks nobody for anything')
    if (process.env.PICTURES !== undefined)
      await page.screenshot({ path: `${process.env.PICTURES}/letter-${colorScheme}.png`, fullPage: true })
    await context.close()
  }
})

t.test('over real SMTP both forms arrive, and a calendar entry beside them', async (t) => {
  const server = await MoodyMailServer.start()
  t.teardown(() => server.down())
  const smtpUrl = `smtp://${server.user}:secret@127.0.0.1:${server.port}`
  const send = mailSender({ smtpUrl, from: 'HR <hr@bakery.example>', outbox: '/nowhere', nameOf: () => 'x' })
  const calendar = {
    id: 'x',
    sequence: 0,
    state: 'confirmed' as const,
    title: 'Gesprek',
    link: LINK,
    day: '2026-03-10',
    hour: '14:00',
    minutes: 30,
    writtenAt: new Date('2026-03-01T08:00:00Z'),
  }
  await new PostRoom(send).send({
    id: 'one',
    to: 'mia@bakery.example',
    letter: 'conversation-planned',
    language: 'nl',
    words: words(),
    calendar,
  })
  const [mail] = server.received as [ParsedMail]
  t.equal(readOf(mail.html || ''), mail.text?.trim())
  t.ok(
    mail.attachments.some(
      ({ contentType }) => contentType === 'text/calendar' || contentType === 'application/ics',
    ),
  )
  t.equal(mail.headers.get('auto-submitted'), 'auto-generated')
})
