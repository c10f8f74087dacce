-- When a record of the learner about a lesson of the course last happened: who learns elsewhere, or is at a meeting, is no silent learner.
alter table enrolment add column last_heard_at datetime(6) null comment 'derived' after last_active_at;
