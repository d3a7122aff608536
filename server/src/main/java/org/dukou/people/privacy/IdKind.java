package org.dukou.people.privacy;

/** Which paper proves who a person is. */
enum IdKind {
    /** 居民身份证 */
    RESIDENT,
    /** 护照、港澳居民来往内地通行证、台胞证、外国人永久居留证 … */
    OTHER
}
