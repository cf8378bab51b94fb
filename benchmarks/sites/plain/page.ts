// The limit: HTML that can be used before its script has come.
const form = document.querySelector('form')
const problem = document.querySelector('[role=alert]')

async function requestCode(phone: string): Promise<void> {
  const response = await fetch('/till/cimplify/v1/link/auth/request-otp', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Tillkit': '1' },
    body: JSON.stringify({ contact: phone.replace(/^0/, '+233'), contact_type: 'phone' }),
  })
  if (!response.ok) throw new Error('That did not work. Try again.')
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const phone = new FormData(form).get('contact')
  requestCode(typeof phone === 'string' ? phone : '').then(
    () => form.replaceChildren('A code is on its way.'),
    (failure: unknown) => problem?.replaceChildren(String(failure)),
  )
})
