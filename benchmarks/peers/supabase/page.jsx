// Signs in with an e-mail address: the nearest to a code that it draws.
import { createClient } from '@supabase/supabase-js'
import { Auth } from '@supabase/auth-ui-react'
import { ThemeSupa } from '@supabase/auth-ui-shared'
import { createRoot } from 'react-dom/client'

const supabase = createClient(location.origin, 'public')
createRoot(document.getElementById('page')).render(
  <Auth
    supabaseClient={supabase}
    appearance={{ theme: ThemeSupa }}
    view="magic_link"
    providers={[]}
    showLinks={false}
  />,
)
