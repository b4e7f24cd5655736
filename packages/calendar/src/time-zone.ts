/** Việt Nam's zone, +07 without summer time since 1975. It also makes a feed without events valid: one component at least. */
export const TIME_ZONE = [
  'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
