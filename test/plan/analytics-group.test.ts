import { expect, test } from 'vitest'
import { analyticsGroupOf } from '../../src/core/plan/analytics-group.ts'

/** Tags as planners write them, and where Google Analytics files the visits (domain 4.4). */
const visits: readonly (readonly [
  source: string,
  medium: string,
  campaign: string,
  group: string,
])[] = [
  ['direct', '', '', 'Direct'],
  ['google', 'cpc', 'cross-network-spring', 'Cross-network'],
  ['google', 'cpc', '', 'Paid Search'],
  ['google-search', 'cpc', '', 'Paid Search'],
  ['google', 'cpc', 'spring-shopping', 'Paid Shopping'],
  ['google', 'cpc', 'workshop', 'Paid Search'],
  ['amazon', 'cpc', '', 'Paid Shopping'],
  ['instagram', 'paid-social', '', 'Paid Social'],
  ['m.facebook.com', 'cpc', '', 'Paid Social'],
  ['instagram', 'paid-creator', '', 'Paid Social'],
  ['youtube', 'paid-video', '', 'Paid Video'],
  ['the-daily', 'display', '', 'Display'],
  ['the-daily', 'cpm', '', 'Display'],
  ['the-daily', 'paid-native', '', 'Paid Other'],
  ['the-daily', 'retargeting', '', 'Paid Other'],
  ['riders-club', 'social', '', 'Organic Social'],
  ['instagram', 'post', '', 'Organic Social'],
  ['youtube', 'post', '', 'Organic Video'],
  ['google', 'organic', '', 'Organic Search'],
  ['riders-club', 'referral', '', 'Referral'],
  ['newsletter', 'Email', '', 'Email'],
  ['compare-it', 'affiliate', '', 'Affiliates'],
  ['the-podcast', 'audio', '', 'Audio'],
  ['sms', 'sms', '', 'SMS'],
  ['app', 'mobile-push', '', 'Mobile Push Notifications'],
  ['assistant', 'ai-assistant', '', 'AI Assistant'],
  ['bus-stop', 'qr', '', 'Unassigned'],
  ['bus-stop', 'print', '', 'Unassigned'],
  ['x-ray', 'post', '', 'Unassigned'],
]

test.each(visits)('%s, %s, %s is %s', (source, medium, campaign, group) => {
  expect(analyticsGroupOf({ source, medium, campaign })).toBe(group)
})

test('tags that are left out do not count', () => {
  expect(analyticsGroupOf({ source: 2027 })).toBe('Unassigned')
})
