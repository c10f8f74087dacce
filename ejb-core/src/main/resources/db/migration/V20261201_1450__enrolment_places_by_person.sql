-- A page of a class is sorted from this index and the names alone; only its rows are read whole.
alter table enrolment drop key ix_enrolment_offering, add key ix_enrolment_offering (offering_id, status, person_id);
