-- Files sent so far: by those whose statements were stored in the same moments.
insert ignore into record_attachment_sender (sha2, account_id)
  select a.sha2, coalesce(r.authority_account_id, 0) from record_attachment a
  join activity_record r on r.id between (timestampdiff(microsecond, '1970-01-01', a.stored_at) - 5000000) * 1024
    and (timestampdiff(microsecond, '1970-01-01', a.stored_at) + 5000000) * 1024;
