// Loaded before a server that is measured: tells whoever has started it what it has used so far.
import process from 'node:process'

process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }))
process.on('disconnect', () => process.exit())
