-- What was announced before its record moved to a package of its own is still delivered under the name it has now.
update event_publication
set event_type = regexp_replace(event_type, '^org\.dukou\.disclosure\.(\w+)$', 'org.dukou.disclosure.secrecy.\1')
where event_type ~ '^org\.dukou\.disclosure\.(FormOpened|KeptOutForSecrecy|SecrecyCleared|SecrecyDoubted)$';
update event_publication
set event_type = regexp_replace(event_type, '^org\.dukou\.meeting\.(\w+)$', 'org.dukou.meeting.followup.\1')
where event_type ~ '^org\.dukou\.meeting\.(FollowUpGiven|FollowUpReopened|FollowUpReported)$';
update event_publication set event_type = 'org.dukou.notice.objection.ObjectorCalled'
where event_type = 'org.dukou.notice.ObjectorCalled';
update event_publication set event_type = 'org.dukou.notification.post.LettersTriedAgain'
where event_type = 'org.dukou.notification.LettersTriedAgain';
update event_publication set event_type = 'org.dukou.notification.choice.NotificationsChosen'
where event_type = 'org.dukou.notification.NotificationsChosen';
