// Each source of the account, against the sandbox.
import { addressBookSource } from './link-address-book.ts'
import { describe, expect, test } from 'vitest'
import { contact, createShopper } from '../test/shopper.ts'
import { activeSessionsSource } from './active-sessions.ts'
import { enrollmentSource } from './enrollment.ts'
import { mobileMoneySource } from './mobile-money-source.ts'
import type { MobileMoneyDraft } from './mobile-money.ts'
import { preferencesSource } from './preferences.ts'
import { profileSource } from './profile.ts'

async function signedIn() {
  const shopper = await createShopper()
  await shopper.signIn()
  return shopper
}

describe('profile', () => {
  test('changes what differs, and sends nothing where nothing does', async () => {
    const { till, sent } = await signedIn()
    const profile = till.source(profileSource)
    const ama = await profile.read()
    expect(await profile.update(ama, { name: 'Ama Owusu', email: ama.email ?? '' })).toEqual({
      ...ama,
      name: 'Ama Owusu',
    })
    sent.length = 0
    expect(await profile.update(ama, { name: 'Ama Mensah' })).toEqual(ama)
    expect(sent).toEqual([])
  })
})

describe('preferences', () => {
  test('each is saved alone', async () => {
    const { till } = await signedIn()
    const preferences = till.source(preferencesSource)
    await preferences.update({ notifyOnOrder: false })
    expect(await preferences.read()).toMatchObject({ notifyOnOrder: false, orderType: 'delivery' })
    expect(await preferences.update({ orderType: 'pickup' })).toMatchObject({
      notifyOnOrder: false,
      orderType: 'pickup',
    })
  })
})

describe('mobile money', () => {
  const draft: MobileMoneyDraft = { phoneNumber: '+233551234567', provider: 'mtn', label: 'Shop' }
  const open = async () => {
    const shopper = await signedIn()
    const source = shopper.till.source(mobileMoneySource)
    const [first] = await source.list()
    if (!first) throw new Error('The demo shopper needs a wallet.')
    return { ...shopper, source, first }
  }

  test('adds, removes, and knows what is saved already', async () => {
    const { source } = await open()
    const added = await source.add(draft)
    expect(added).toMatchObject({ ...draft, isDefault: false, verification: 'unverified' })
    await expect(source.add({ ...draft, label: 'Again' })).rejects.toMatchObject({ code: 'conflict' })
    await source.remove(added)
    expect((await source.list()).map(({ id }) => id)).not.toContain(added.id)
  })

  test('a replaced default stays the default, and the old number is gone', async () => {
    const { source, first } = await open()
    const standard = (await source.list()).find(({ isDefault }) => isDefault) ?? first
    const added = await source.replace(standard, draft)
    const list = await source.list()
    expect(list.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([added.id])
    expect(list.map(({ id }) => id)).not.toContain(standard.id)
  })

  test.each(['/v1/link/mobile-money', '/v1/link/mobile-money/:id'])(
    'a replacement that breaks at %s goes on where it was, and saves one',
    async (path) => {
      const { source, first, control } = await open()
      const before = (await source.list()).length
      for (const method of ['POST', 'DELETE'])
        await control('POST', 'faults', { method, path, fault: { kind: 'drop-after-commit' }, times: 3 })
      await expect(source.replace(first, draft)).rejects.toMatchObject({ code: 'unreachable' })
      await control('DELETE', 'faults')
      await source.replace(first, draft)
      const list = await source.list()
      expect(list).toHaveLength(before)
      expect(list.map(({ id }) => id)).not.toContain(first.id)
    },
  )

  test.each([
    ['approve', 'verified'],
    ['decline', 'failed'],
  ])('verification ends on the phone: %s is %s', async (action, verification) => {
    const { source, control } = await open()
    const added = await source.add(draft)
    expect(await source.verify(added)).toMatchObject({ verification: 'pending' })
    const prompts = await control('GET', `phone?number=${encodeURIComponent(draft.phoneNumber)}`)
    const [prompt] = Array.isArray(prompts) ? (prompts as { id: string }[]) : []
    await control('POST', `phone/${prompt?.id}`, { action })
    expect((await source.list()).find(({ id }) => id === added.id)).toMatchObject({ verification })
  })

  test('a use is counted', async () => {
    const { source, first } = await open()
    await source.recordUse(first)
    expect((await source.list()).find(({ id }) => id === first.id)?.usageCount).toBe(first.usageCount + 1)
  })
})

describe('where the shopper is signed in', () => {
  test('lists, and ends another one without ending this one', async () => {
    const { till, openPage, signIn, control } = await signedIn()
    await control('POST', 'clock', { advance_seconds: 60 })
    await signIn(openPage())
    const source = till.source(activeSessionsSource)
    const list = await source.list()
    expect(list.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
    const other = list.find(({ isCurrent }) => !isCurrent)
    if (!other) throw new Error('There must be two.')
    await source.revoke(other)
    expect(await source.list()).toHaveLength(1)
  })

  test('ending all of them ends this one here and now', async () => {
    const { till } = await signedIn()
    await till.source(activeSessionsSource).revokeAll()
    expect(till.session.mayExist()).toBe(false)
    expect(till.session.ended).toBe('signed-out')
    await expect(till.source(addressBookSource).list()).rejects.toMatchObject({ code: 'unauthenticated' })
  })
})

describe('joining', () => {
  test('again is no error', async () => {
    const { till } = await signedIn()
    const enrollment = till.source(enrollmentSource)
    await enrollment.enroll(contact, 'Ama Mensah')
    expect(await enrollment.enroll(contact, 'Ama Mensah')).toEqual({ alreadyEnrolled: true })
  })

  test('a contact is asked about once', async () => {
    const { till, sent } = await createShopper()
    const enrollment = till.source(enrollmentSource)
    expect([await enrollment.hasAccount(contact), await enrollment.hasAccount(contact)]).toEqual([true, true])
    expect(sent).toHaveLength(1)
  })
})
