alter table enrolment
  add column offered_until datetime(6) null comment 'until when a seat is kept for who waited',
  add column decision_reason varchar(300) null comment 'why it was declined',
  add column by_rule boolean not null default false comment 'a rule of the offering brought the person in';
