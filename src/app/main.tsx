import './no-eval.ts'
import '../ui/styles/index.css'
import { lazy, StrictMode, Suspense, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseLanguage, preferredLanguage } from '../ui/language/choose-language.ts'
import { useLanguage } from '../ui/language/use-language.ts'
import { ErrorBoundary } from '../ui/screens/error-boundary.tsx'
import { IdleNotice } from '../ui/screens/idle-notice.tsx'
import { ReadingScreen } from '../ui/screens/reading-screen.tsx'
import { StartingScreen } from '../ui/screens/starting-screen.tsx'
import { StoppedScreen } from '../ui/screens/stopped-screen.tsx'
import { browserWorld } from './browser-world.ts'
import { browserIdleWorld, type IdleWatch, watchIdle } from './idle.ts'
import { createRun, type Run } from './run.ts'

// Without the other catalogue the screen stays in English, which needs none.
chooseLanguage(preferredLanguage(navigator.languages)).catch(() => {})

// The workspace and the model arrive while the record is being read.
const workspace = import('./ready.tsx')
const Ready = lazy(() => workspace)

/** The run starts here, once, and not in a component: strict mode draws twice, and an authorization code can be exchanged only once. */
function startIn(root: HTMLElement): void {
  const idle = watchIdle(browserIdleWorld)
  const run = createRun(browserWorld(idle))
  void run.start()
  // A page that comes back from the browser's memory has no sign-in any more, and shows what may have changed since.
  window.addEventListener('pageshow', ({ persisted }) => persisted && run.stop('loaded-again'))
  // Nothing of a chart in the pictures that systems make of windows that are not in front.
  document.addEventListener('visibilitychange', () => document.documentElement.toggleAttribute('data-unseen', document.hidden))
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App run={run} />
        <Idle idle={idle} />
      </ErrorBoundary>
    </StrictMode>,
  )
}

function App({ run }: { readonly run: Run }) {
  const { screen: current, subscribe, again, hasSession, cancel, continueWithoutRest } = run
  const screen = useSyncExternalStore(subscribe, current)
  useLanguage()
  switch (screen.kind) {
    case 'starting':
      return <StartingScreen />
    case 'reading':
      return <ReadingScreen progress={screen.progress} onContinue={continueWithoutRest} onCancel={cancel} />
    case 'stopped':
      return <StoppedScreen problem={screen.problem} detail={screen.detail} link={screen.link} onRetry={hasSession() ? again : null} />
    case 'ready':
      return (
        <Suspense fallback={<StartingScreen />}>
          <Ready
            screen={screen}
            kept={run.kept()}
            onReadAgain={again}
            recheck={run.recheck}
            adopt={run.adopt}
            otherPatient={run.otherPatient}
          />
        </Suspense>
      )
  }
}

function Idle({ idle }: { readonly idle: IdleWatch }) {
  return <IdleNotice state={useSyncExternalStore(idle.subscribe, idle.state)} />
}

const place = document.getElementById('root')
if (place !== null) startIn(place)
// Where `browser.js` has taken the place away it has said why itself.
else if (document.getElementById('cannot-run') === null) void import('./no-place.tsx')
