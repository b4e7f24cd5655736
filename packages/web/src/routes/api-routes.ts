import { createRoute, z } from '@hono/zod-openapi'
import { DraftSchema, ImportSchema, PlanSchema, ProblemSchema, TaskSchema } from './api-schemas.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemSchema } },
})

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const plainText = {
  body: { required: true, content: { 'text/plain': { schema: z.string() } } },
}

const refusals = {
  413: problem('Văn bản lớn hơn 1 MB'),
  422: problem('Không phải văn bản đọc được'),
}

const ward = z.object({ ward: z.string().openapi({ example: 'an-binh' }) })
const wardPlan = ward.extend({ plan: z.string().openapi({ example: 'pln_01J' }) })

/** Reads a text and keeps nothing. */
export const readRoute = createRoute({
  method: 'post',
  path: '/read',
  summary: 'Đọc văn bản thành bản nháp, không lưu',
  request: plainText,
  responses: { 200: json(DraftSchema, 'Bản nháp'), ...refusals },
})

/** Takes a plan in and publishes it at once, as its issuer's ward. */
export const importRoute = createRoute({
  method: 'post',
  path: '/import',
  summary: 'Đưa kế hoạch vào và công bố',
  request: plainText,
  responses: {
    200: json(ImportSchema, 'Kế hoạch đã có từ trước'),
    201: json(ImportSchema, 'Kế hoạch vừa đưa vào'),
    ...refusals,
  },
})

/** The plans of a ward. */
export const plansRoute = createRoute({
  method: 'get',
  path: '/{ward}/plans',
  summary: 'Các kế hoạch của một địa phương',
  request: { params: ward },
  responses: {
    200: json(z.object({ plans: z.array(PlanSchema) }), 'Mới ban hành trước'),
    404: problem('Không có địa phương này'),
  },
})

/** A plan with its tasks. */
export const planRoute = createRoute({
  method: 'get',
  path: '/{ward}/plans/{plan}',
  summary: 'Một kế hoạch và các việc của nó',
  request: { params: wardPlan },
  responses: {
    200: json(z.object({ plan: PlanSchema, tasks: z.array(TaskSchema) }), 'Theo thứ tự văn bản'),
    404: problem('Không có kế hoạch này'),
  },
})

/** What was read of a plan. */
export const draftRoute = createRoute({
  method: 'get',
  path: '/{ward}/plans/{plan}/draft',
  summary: 'Bản nháp đã đọc của một kế hoạch',
  request: { params: wardPlan },
  responses: {
    200: json(DraftSchema, 'Bản nháp'),
    404: problem('Không có kế hoạch này'),
  },
})
