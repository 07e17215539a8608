/** The library of conversation aids, for anybody, without signing in. */
import '../parts/survive-translation.ts'
import './library.ts'
