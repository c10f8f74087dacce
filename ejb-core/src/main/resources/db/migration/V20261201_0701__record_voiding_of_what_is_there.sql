-- Nothing is void before it has come: until then nobody knows who may void it.
delete v from voiding v left join activity_record r on r.statement_id = v.voided_statement_id where r.id is null;
