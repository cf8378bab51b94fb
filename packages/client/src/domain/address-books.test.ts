// One suite of promises over every address book: hooks and components know nothing but these.
import { createSandbox } from '@tillkit/sandbox'
import { describe, expect, test } from 'vitest'
import { createLinkitApi } from '../apis/linkit.ts'
import { serverWires } from '../test/server-wires.ts'
import { createShopper } from '../test/shopper.ts'
import { intentsSource } from '../intents.ts'
import type { Address, AddressDraft } from './address.ts'
import type { AddressBook } from './address-book.ts'
import { addressBookSource } from './link-address-book.ts'
import { linkitAddressBook } from './linkit-address-book.ts'

const draft: AddressDraft = {
  label: 'Studio',
  line1: '7 Oxford Street',
  line2: 'GA-183-8164',
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
}

interface Opened {
  readonly book: AddressBook
  /** What was sent since it was opened. */
  readonly sent: string[]
}

const books: Record<string, () => Promise<Opened>> = {
  async 'Cimplify Link'() {
    const { till, signIn, sent } = await createShopper()
    await signIn()
    const book = till.source(addressBookSource)
    for (const address of await book.list()) await book.remove(address)
    sent.length = 0
    return { book, sent }
  },
  async Linkit() {
    const sent: string[] = []
    const wires = serverWires(await createSandbox(), sent)
    const linkit = createLinkitApi(wires.connectionTo('linkit'))
    const body = { first_name: 'Efua', last_name: 'Test', email: 'efua.test@example.com', phone: '+233209990001' }
    const customer = await linkit.customers.create({ body: { ...body, type: 'individual', status: 'active' } })
    sent.length = 0
    return { book: linkitAddressBook(linkit, wires.source(intentsSource), () => 'test', customer.id), sent }
  },
}

describe.each(Object.entries(books))('the address book of %s', (_name, openBook) => {
  const labels = async (book: AddressBook) => (await book.list()).map(({ label }) => label).toSorted()
  const defaults = async (book: AddressBook) => (await book.list()).filter(({ isDefault }) => isDefault)
  const withTwo = async () => {
    const opened = await openBook()
    const home = await opened.book.add({ ...draft, label: 'Home' })
    const work = await opened.book.add({ ...draft, label: 'Work' })
    opened.sent.length = 0
    return { ...opened, home, work }
  }

  test('begins empty', async () => {
    expect(await (await openBook()).book.list()).toEqual([])
  })

  test('keeps what is added, word for word', async () => {
    const { book } = await openBook()
    const added = await book.add(draft)
    expect(added).toMatchObject(draft)
    expect(await book.list()).toMatchObject([{ ...draft, id: added.id }])
  })

  test('a second line may be missing', async () => {
    const { book } = await openBook()
    const { line2: _line2, ...withoutLine2 } = draft
    expect((await book.add(withoutLine2)).line2).toBeNull()
  })

  test('two taps add one', async () => {
    const { book } = await openBook()
    const [one, other] = await Promise.all([book.add(draft), book.add({ ...draft })])
    expect(one.id).toBe(other.id)
    expect(await book.list()).toHaveLength(1)
  })

  test('an edit changes what was changed, and nothing else', async () => {
    const { book, home, work } = await withTwo()
    const edited = await book.edit(home, { city: 'Tema' })
    expect(edited).toMatchObject({ ...draft, label: 'Home', city: 'Tema', id: home.id })
    expect(await book.list()).toContainEqual(expect.objectContaining({ id: work.id, city: 'Accra' }))
  })

  test('an edit that takes the second line away', async () => {
    const { book, home } = await withTwo()
    expect((await book.edit(home, { line2: null })).line2).toBeNull()
    expect((await book.list()).find(({ id }) => id === home.id)?.line2).toBeNull()
  })

  test('an edit without a difference sends nothing', async () => {
    const { book, home, sent } = await withTwo()
    expect(await book.edit(home, { city: home.city, line2: home.line2 })).toEqual(home)
    expect(sent).toEqual([])
  })

  test('has at most one default, kept through an edit', async () => {
    const { book, home, work } = await withTwo()
    await book.makeDefault(home)
    await book.makeDefault(work)
    expect((await defaults(book)).map(({ id }) => id)).toEqual([work.id])
    await book.edit(work, { city: 'Tema' })
    expect((await defaults(book)).map(({ id }) => id)).toEqual([work.id])
  })

  test('an edit of an address that stopped being the default does not make it that again', async () => {
    const { book, home, work } = await withTwo()
    await book.makeDefault(home)
    const seen = (await book.list()).find(({ id }) => id === home.id) ?? home
    await book.makeDefault(work)
    await book.edit(seen, { city: 'Tema' })
    expect((await defaults(book)).map(({ id }) => id)).toEqual([work.id])
  })

  test('removes one, and leaves the other', async () => {
    const { book, home } = await withTwo()
    await book.remove(home)
    expect(await labels(book)).toEqual(['Work'])
  })

  test('what is not there is not-found, for every verb', async () => {
    const { book, home } = await withTwo()
    await book.remove(home)
    const gone: Address = home
    for (const verb of [book.remove(gone), book.makeDefault(gone), book.edit(gone, { city: 'Tema' })])
      await expect(verb).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each(['../sessions', '', '.', 'a/b'])('an id like %j reaches no other address', async (id) => {
    const { book, home } = await withTwo()
    await expect(book.remove({ ...home, id })).rejects.toMatchObject({ code: 'not-found' })
    expect(await book.list()).toHaveLength(2)
  })

  test('says which field is wrong in its own words', async () => {
    const { book } = await openBook()
    const wrong = { ...draft, line1: '', region: '' }
    await expect(book.add(wrong)).rejects.toMatchObject({
      code: 'validation',
      fieldErrors: { line1: expect.any(String), region: expect.any(String) },
    })
  })

  test('names of every script, and what looks like code, come back as they were', async () => {
    const { book } = await openBook()
    const label = '<b>Ɛna</b> أمي 👩‍👩‍👧 ‮'
    const added = await book.add({ ...draft, label, line1: "'; drop table addresses; --" })
    expect(added).toMatchObject({ label, line1: "'; drop table addresses; --" })
  })
})
