-- Whether a voiding counts is asked when what it voids comes: voidings said before there were references get theirs.
insert ignore into record_reference (target_statement_id, record_id)
  select v.voided_statement_id, r.id from voiding v join activity_record r on r.statement_id = v.voiding_statement_id;
