// The gallery on a port, until it is told to stop: `node serve.ts 4180`.
import { openGallery } from './open-gallery.ts'

const server = await openGallery(Number(process.argv[2]))
process.once('SIGTERM', () => void server.close().then(() => process.exit()))
