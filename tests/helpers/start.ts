import type { StartStep } from '../../src/domain/course/start.ts';
import { sharedWords } from '../../src/i18n/own/shared/index.ts';
import { startWords } from '../../src/i18n/own/start/index.ts';
import { ownAddress } from '../../src/i18n/routes.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Host } from './host.ts';
import { routeOf } from './routes.ts';
import { expect, type Page } from './test.ts';

/** A Wednesday, at ten in the morning in Denmark. */
export const WEDNESDAY = new Date('2026-11-25T10:00:00+01:00');

/** The page for starting, as a participant goes through it. */
export class StartPage {
  readonly page: Page;
  readonly host: Host;
  readonly locale: Locale;

  constructor(page: Page, host: Host, locale: Locale = 'da') {
    this.page = page;
    this.host = host;
    this.locale = locale;
  }

  /** Comes to the page anew, as by a link. */
  async open(): Promise<void> {
    await this.page.clock.setFixedTime(WEDNESDAY);
    // To go to where one is would load the same entry of the history anew.
    await this.page.goto(this.host.at('404.html'));
    await this.page.goto(this.host.at(ownAddress(this.locale, 'start').slice(1)));
  }

  /** The heading of a step. */
  heading(step: Exclude<StartStep, 'done'>) {
    const name =
      step === 'informed'
        ? routeOf('page foer-du-siger-ja', this.locale).heading
        : startWords(this.locale)[`step.${step}`];
    return this.page.getByRole('heading', { level: 2, name });
  }

  /** Waits for a step. */
  async expectAt(step: Exclude<StartStep, 'done'>): Promise<void> {
    await expect(this.heading(step)).toBeVisible();
  }

  /** Saves the step and goes on. */
  async goOn(): Promise<void> {
    const { page, locale } = this;
    await page
      .getByRole('button', { name: startWords(locale).saveAndGoOn })
      .or(page.getByRole('button', { name: sharedWords(locale).next }))
      .click();
  }

  async skip(): Promise<void> {
    await this.page.getByRole('button', { name: sharedWords(this.locale).skip }).click();
  }

  /** From the text on what to know to a step, everything on the way skipped. */
  async skipTo(step: Exclude<StartStep, 'done' | 'informed' | 'course'>): Promise<void> {
    await this.expectAt('informed');
    await this.goOn();
    for (const one of ['pace', 'days', 'day', 'plan'] as const) {
      await this.expectAt(one);
      if (one === step) return;
      await this.skip();
    }
  }
}
