/** The page where anybody tries the conversation check, without signing in. */
import '../parts/survive-translation.ts'
import './playground.ts'
