/** One call to the practice system, for tests that assert what an app really asked. */
export interface LoggedCall {
  readonly time: string
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  /** 0 for a connection that was lost. */
  readonly status: number
  /** Whether a bearer token came with it; never the token itself. */
  readonly token: boolean
}

export interface CallLog {
  readonly add: (request: Request, status: number, at: Date) => void
  readonly all: () => readonly LoggedCall[]
  readonly clear: () => void
}

const LONGEST = 5000

export function createLog(): CallLog {
  let calls: LoggedCall[] = []
  return {
    add: (request, status, at) => {
      const { pathname, searchParams } = new URL(request.url)
      const token = /^Bearer /i.test(request.headers.get('authorization') ?? '')
      calls = [
        ...calls.slice(1 - LONGEST),
        { time: at.toISOString(), method: request.method, path: pathname, query: [...searchParams], status, token },
      ]
    },
    all: () => calls,
    clear: () => {
      calls = []
    },
  }
}
