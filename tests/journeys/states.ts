import type { Page } from '@playwright/test'
import { NOTE_SYSTEM, NOTE_TITLE as TITLE } from '../../src/fhir/resources/meninx-note.ts'
import { expect, type Practice } from './practice.ts'

const PATIENT = 'egfr-lm-t790m-plasma-positive-csf-negative'

/** One state of the screen: how it comes about, and how one knows that it is there. */
export type ScreenState = { readonly name: string; readonly reach: (practice: Practice, page: Page) => Promise<void> }

/** A launch in a window of its own, with whatever the record system says about it. */
async function launch(practice: Practice, caseName: string, context: object = {}): Promise<void> {
  const { page, origin } = practice
  const patients = (await (await page.request.get(`${origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  const patient = patients.find((line) => line.caseName === caseName)?.id
  const minted = await page.request.post(`${origin}/auth/generic/launch`, { data: { patient, needPatientBanner: true, ...context } })
  const { launch: token } = (await minted.json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch: token })}`)
}

async function read(practice: Practice, caseName: string, context: object = {}): Promise<void> {
  await launch(practice, caseName, context)
  await expect(practice.page.getByRole('region', { name: /^Options supported/ })).toBeVisible({ timeout: 40_000 })
  await expect(practice.page.getByText('Working out what would change the list')).toHaveCount(0)
}

/** A release with a later version of the knowledge lies on the web server. Invented: no such version exists. */
export async function installed(page: Page): Promise<void> {
  await page.route('**/app/version.json', async (route) => {
    const { versions } = (await (await route.fetch()).json()) as { versions: object[] }
    const changes = [
      { en: 'An invented change of a threshold.', 'zh-Hans': '虚构的阈值变化。' },
      { en: 'An invented change of a dose.', 'zh-Hans': '虚构的剂量变化。' },
    ]
    await route.fulfill({ json: { versions: [{ version: '1.1.0', knowledgeDate: '2027-02-01', changes }, ...versions] } })
  })
}

/** The record holds one note of Meninx, which another version of the knowledge made. */
export async function madeWithEarlierKnowledge(page: Page): Promise<void> {
  const text = 'About this note\n---------------\nDecision model: 0.9.0, evidence up to 2026-05-01, to be reviewed by 2026-11-01\n'
  const attachment = {
    contentType: 'text/plain; charset=utf-8',
    data: Buffer.from(text).toString('base64'),
    title: `${TITLE} MX-0000-0000-0001`,
  }
  await page.route('**/fhir/generic/DocumentReference?*', async (route) => {
    const patient = new URL(route.request().url()).searchParams.get('patient')?.replace('Patient/', '')
    const resource = {
      resourceType: 'DocumentReference',
      id: 'earlier-knowledge',
      meta: { versionId: '1' },
      identifier: [{ system: NOTE_SYSTEM, value: 'MX-0000-0000-0001' }],
      status: 'current',
      docStatus: 'final',
      subject: { reference: `Patient/${patient}` },
      date: '2026-09-01T09:00:00Z',
      content: [{ attachment }],
    }
    await route.fulfill({ json: { resourceType: 'Bundle', type: 'searchset', total: 1, entry: [{ resource, search: { mode: 'match' } }] } })
  })
}

export const SCREEN_STATES: readonly ScreenState[] = [
  {
    name: 'reading',
    reach: async (practice, page) => {
      await practice.inject({ path: '/fhir/generic/[A-Z][A-Za-z]+\\?', delayMs: 60_000 })
      await launch(practice, PATIENT)
      await expect(page.getByText(/^1 of \d+ kinds answered/)).toBeVisible({ timeout: 30_000 })
    },
  },
  {
    name: 'partial',
    reach: async (practice, page) => {
      await practice.inject({ path: '/fhir/generic/Condition', truncate: true })
      await read(practice, PATIENT)
      await expect(page.getByText(/1 not answered|read in part/).first()).toBeVisible()
    },
  },
  {
    name: 'refused-scopes',
    reach: async (practice, page) => {
      await read(practice, PATIENT, { scopesGranted: 'launch openid fhirUser patient/Patient.rs patient/Condition.rs' })
      await expect(page.getByText(/\d+ refused/).first()).toBeVisible()
    },
  },
  {
    name: 'session-about-to-end',
    reach: async (practice, page) => {
      await read(practice, PATIENT, { tokenOverrides: { expires_in: 240 } })
      await expect(page.getByText(/ends in less than 5 minutes/)).toBeVisible()
    },
  },
  {
    name: 'patient-changed',
    reach: async (practice, page) => {
      await read(practice, PATIENT)
      await practice.inject({ path: '/fhir/generic/Patient/', status: 200, body: { resourceType: 'Patient', id: 'somebody-else' } })
      await page.getByRole('button', { name: 'Read again' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'offline',
    reach: async (practice, page) => {
      await read(practice, PATIENT)
      await page.context().setOffline(true)
      await expect(page.getByText(/This computer is not connected/)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Read again' })).toBeDisabled()
    },
  },
  {
    name: 'knowledge-installed',
    reach: async (practice, page) => {
      await installed(page)
      await read(practice, PATIENT)
      await expect(page.getByText(/^Knowledge version 1\.1\.0/)).toBeVisible()
      await page.getByText('2 changes in what Meninx knows').click()
    },
  },
  {
    name: 'knowledge-since-note',
    reach: async (practice, page) => {
      await madeWithEarlierKnowledge(page)
      await read(practice, PATIENT)
      await expect(page.getByText(/was made with knowledge version 0\.9\.0/)).toBeVisible()
    },
  },
  {
    name: 'nothing-to-say',
    reach: async (practice) => read(practice, 'empty-chart'),
  },
  {
    name: 'out-of-scope',
    reach: async (practice, page) => {
      await read(practice, 'egfr-transformed-to-small-cell')
      await expect(page.getByRole('heading', { name: 'Outside the model', level: 2 })).toBeVisible()
    },
  },
  {
    name: 'urgent',
    reach: async (practice, page) => {
      await read(practice, 'alk-naive-large-symptomatic-bm')
      await page.getByRole('button', { name: /^Neurological emergency/ }).click()
      await page.getByRole('dialog').getByRole('radio', { name: /^yes/i }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Use this answer' }).click()
      await expect(page.getByRole('heading', { name: /^Urgent/, level: 2 })).toBeVisible()
    },
  },
]
