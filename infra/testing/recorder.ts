import type { Resource } from './evaluated.ts'
import { plainRecord } from './plain.ts'

interface Struct {
  toJavaScript(): object
}

/** A request to register or read a resource, as far as it is looked at. */
interface Request {
  getType(): string
  getName(): string
  getParent(): string
  getObject(): Struct | undefined
  getProperties(): Struct | undefined
  getCustom(): boolean
  getProtect(): boolean
  getRetainondelete(): boolean
  getId(): string
}

interface Answer {
  getUrn(): string
  getObject(): Struct | undefined
  getProperties(): Struct | undefined
}

type Method = (request: Request, answer: (error: unknown, response: Answer) => void) => void

/** Pulumi's own pretended engine. */
export interface Monitor {
  registerResource: Method
  readResource: Method
}

/** Keeps every resource that a program registers: a mock is told type, name and inputs only, the request says the rest. */
export function record(monitor: Monitor, keep: (resource: Resource) => void): void {
  const register = monitor.registerResource.bind(monitor)
  monitor.registerResource = (request, answer) =>
    register(request, (error, response) => {
      if (!error)
        keep({
          ...named(request, response),
          inputs: plainRecord(request.getObject()?.toJavaScript() ?? {}),
          outputs: plainRecord(response.getObject()?.toJavaScript() ?? {}),
          custom: request.getCustom(),
          read: false,
          protect: request.getProtect(),
          retainOnDelete: request.getRetainondelete(),
        })
      answer(error, response)
    })
  const read = monitor.readResource.bind(monitor)
  monitor.readResource = (request, answer) =>
    read(request, (error, response) => {
      if (!error)
        keep({
          ...named(request, response),
          inputs: plainRecord(request.getProperties()?.toJavaScript() ?? {}),
          outputs: plainRecord(response.getProperties()?.toJavaScript() ?? {}),
          custom: true,
          read: true,
          protect: false,
          retainOnDelete: false,
        })
      answer(error, response)
    })
}

function named(request: Request, response: Answer) {
  return {
    urn: response.getUrn(),
    type: request.getType(),
    name: request.getName(),
    parent: request.getParent() || null,
  }
}
