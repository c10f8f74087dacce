update activity_record set person_id = 0 where person_id is null;
