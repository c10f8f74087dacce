-- A case whose title was revoked is open again; those revoked before this rule are opened here.
update assessment_case c
set c.status = case
    when c.grassroots_at is not null then 'REVOKED'
    when c.submitted_at is not null then 'SELF_ASSESSED'
    else 'OPEN' end,
  c.commune_at = null,
  c.decided_at = null,
  c.review_needed = null
where c.status = 'RECOGNISED'
  and exists (select 1 from recognition r where r.case_id = c.id)
  and not exists (select 1 from recognition r where r.case_id = c.id and r.status = 'VALID');
